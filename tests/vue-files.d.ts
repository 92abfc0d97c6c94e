/** What a test that renders a part needs to know of it; vue-tsc checks the part itself. */
declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}
