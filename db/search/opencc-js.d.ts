/** OpenCC's table of characters, `traditional simplified|…`; the package declares no types for it. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
