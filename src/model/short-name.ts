/** Whether a name is the letters that a body goes by: `OFW`, `BdK`. */
export function isShortName(name: string): boolean {
  return /^\p{Lu}[\p{L}-]{0,7}\p{Lu}$/u.test(name)
}
