/** A catalogue as the build compiles it (`.config/messages.ts`). */
declare module '*.json?messages' {
  export const messages: Readonly<Record<string, import('icu-minify/format').CompiledMessage>>;
}
