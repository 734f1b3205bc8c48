import { Unreadable } from '../form.ts'

const ZIP = Buffer.from('PK\x03\x04')

/** Whether bytes begin as a ZIP archive that holds a folder of this name: how Office files tell what they are. */
export function isZipWith(bytes: Buffer, folder: string): boolean {
  return bytes.subarray(0, 4).equals(ZIP) && bytes.includes(`${folder}/`)
}

/**
 * Throws {@link Unreadable} where bytes are no whole ZIP archive, or its XML parts would take more than `limit` bytes
 * unpacked: asked before unpacking, since a small archive may hold a text that fills the memory.
 */
export async function checkArchive(bytes: Buffer, limit: number, form: string, overLimit: string): Promise<void> {
  const { unzipSync } = await import('fflate')
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/\.(?:xml|rels)$/i.test(name)) unpacked += originalSize
        return false
      },
    })
  } catch {
    throw new Unreadable(`not a whole ${form} file: damaged, cut off or another form`)
  }
  if (unpacked > limit) throw new Unreadable(overLimit)
}
