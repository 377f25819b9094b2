/** Whether a file is a web page, by its name or, where that does not tell, by how it begins. */
export function isPage(name: string, text: string): boolean {
  return /\.x?html?$/iu.test(name) || /^\s*<(?:!doctype html|html)[\s>]/iu.test(text)
}
