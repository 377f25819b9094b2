/** The package's own entrance makes five tables of this one as soon as it is imported. */
declare module 'iso-639-1/src/data.js' {
  /** By code. */
  const languages: Readonly<Record<string, { readonly name: string; readonly nativeName: string }>>
  export default languages
}
