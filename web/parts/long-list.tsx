import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.tsx'

interface Props<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** The usual height of an entry in pixels. */
  readonly estimate: number
  readonly className?: string
  readonly hasMore: boolean
  readonly onMore: () => void
  readonly children: (item: T) => ReactNode
}

/** Below this many entries all of them are in the page: searching in the page, printing and links within it work. */
const FEW = 150

/** A list of any length that scrolls without jank: only entries near the window are in the page once they are many. */
export function LongList<T>(props: Props<T>) {
  const { frame } = useWords()
  const { items, keyOf, className, hasMore, onMore, children } = props
  return (
    <>
      {items.length <= FEW ? (
        <ol className={className}>
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ol>
      ) : (
        <WindowedList {...props} />
      )}
      {hasMore && (
        <p className="state">
          <button type="button" className="button" onClick={onMore}>
            {frame.more}
          </button>
        </p>
      )}
    </>
  )
}

function WindowedList<T>({ items, keyOf, estimate, className, hasMore, onMore, children }: Props<T>) {
  const list = useRef<HTMLOListElement>(null)
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => keyOf(items[index]!),
  })
  const shown = virtualizer.getVirtualItems()
  const isNearEnd = (shown.at(-1)?.index ?? 0) > items.length - 20
  useEffect(() => {
    if (isNearEnd && hasMore) onMore()
  }, [isNearEnd, hasMore, onMore])
  const { scrollMargin } = virtualizer.options
  return (
    <ol ref={list} className={`${className} windowed`} style={{ height: virtualizer.getTotalSize() }}>
      {shown.map(({ index, key, start }) => (
        <li
          key={key}
          data-index={index}
          ref={virtualizer.measureElement}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {children(items[index]!)}
        </li>
      ))}
    </ol>
  )
}
