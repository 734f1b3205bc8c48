import type { PlotOptions } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import { useSize } from '../frame/use-size.ts'

interface Props {
  /** Draws for a width in pixels; `Plot` is handed in because it is loaded only where a plot is. */
  readonly draw: (plot: typeof import('@observablehq/plot'), width: number) => PlotOptions
  /** What the plot shows, in words. */
  readonly summary: string
}

/** A plot of Observable Plot as wide as its place. */
export function PlotFigure({ draw, summary }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const width = useSize(place)?.width ?? 0
  useEffect(() => {
    let isGone = false
    if (width === 0) return
    void import('@observablehq/plot').then((plot) => {
      if (isGone) return
      const figure = plot.plot({ ...draw(plot, width), width, className: 'plot' })
      // Its own style sheet would be an inline style, which the Content-Security-Policy forbids: styles/plots.css has it.
      for (const style of figure.querySelectorAll('style')) style.remove()
      for (const group of figure.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
      figure.setAttribute('role', 'group')
      figure.setAttribute('aria-label', summary)
      place.current?.replaceChildren(figure)
    })
    return () => {
      isGone = true
    }
  }, [draw, width, summary])
  return <div className="plot-figure" ref={place} />
}
