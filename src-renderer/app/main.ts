import { PiniaColada } from '@pinia/colada'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import '@ui/index.css'
import App from './App.vue'
import { createAppRouter } from './router'

createApp(App)
  .use(createPinia())
  // A call to the core takes about a millisecond, so views ask again whenever they appear; changes.ts renews the rest.
  .use(PiniaColada, { queryOptions: { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false } })
  .use(createAppRouter())
  .mount('#app')
