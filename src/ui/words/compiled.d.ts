/** A catalogue as the build compiles it (`.config/catalogues.ts`). */
declare module '*.json?compiled' {
  export const catalogue: Readonly<Record<string, import('icu-minify/format').CompiledMessage>>;
}
