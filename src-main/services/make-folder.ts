/** For hosts that need a folder before there is a core, without the core coming with it. */
export { makeFolder } from '../store/make-folder'
