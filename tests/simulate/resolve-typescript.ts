// The app's own files name their neighbours without an extension, which its bundler finds and Node does not. Imported
// before any of them, this lets Node read the sources as they are: what is simulated is the code of this very tree.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = !context.parentURL?.includes('/node_modules/')
    if (!isOurs || !/^\.{1,2}\//.test(specifier) || /\.\w+$/.test(specifier)) return next(specifier, context)
    return next(`${specifier}.ts`, context)
  },
})
