/** opencc-js ships these without types: `key variant variant|key variant …`, 30 kB each. */
declare module 'opencc-js/dict/STCharacters' {
  const entries: string;
  export { entries as default };
}
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  export { entries as default };
}
declare module 'opencc-js/dict/TWVariants' {
  const entries: string;
  export { entries as default };
}
declare module 'opencc-js/dict/HKVariants' {
  const entries: string;
  export { entries as default };
}
