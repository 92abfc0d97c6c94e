import { createRouter, createWebHashHistory, type Router, type RouteRecordRaw } from 'vue-router'
import { wantHeadingFocus } from '@ui/heading-focus'
import { useToasts } from '@ui/toasts'
import { setPageTitle } from './page-title'

declare module 'vue-router' {
  interface RouteMeta {
    /** Of the window until the page knows better (`usePageTitle`). */
    title: string
    /** The room in the navigation that this page belongs to. */
    room: 'today' | 'library' | 'progress' | 'class' | 'settings'
  }
}

const routes: RouteRecordRaw[] = [
  {
    path: '/',
    component: () => import('../features/today/TodayPage.vue'),
    meta: { title: 'Today', room: 'today' },
  },
  {
    path: '/library',
    component: () => import('../features/library/LibraryPage.vue'),
    meta: { title: 'Library', room: 'library' },
  },
  {
    path: '/codebook',
    component: () => import('../features/codebook/CodebookPage.vue'),
    meta: { title: 'The codebook', room: 'library' },
  },
  {
    path: '/texts/:textId',
    component: () => import('../features/reading/ArticlePage.vue'),
    props: true,
    meta: { title: 'Article', room: 'library' },
  },
  {
    path: '/texts/:textId/about',
    component: () => import('../features/library/TextPage.vue'),
    props: true,
    meta: { title: 'About a text', room: 'library' },
  },
  {
    path: '/texts/:textId/practice',
    component: () => import('../features/practice/PracticePage.vue'),
    props: true,
    meta: { title: 'Practice', room: 'library' },
  },
  {
    path: '/practice',
    component: () => import('../features/practice/PracticePage.vue'),
    meta: { title: 'Practice', room: 'today' },
  },
  {
    path: '/texts/:textId/xray',
    component: () => import('../features/reading/XrayPage.vue'),
    props: true,
    meta: { title: 'X-ray', room: 'library' },
  },
  {
    path: '/sessions/:sessionId',
    component: () => import('../features/practice/SummaryPage.vue'),
    props: true,
    meta: { title: 'Session summary', room: 'library' },
  },
  {
    path: '/progress',
    component: () => import('../features/progress/ProgressPage.vue'),
    meta: { title: 'Progress', room: 'progress' },
  },
  {
    path: '/progress/answers/:eventId',
    component: () => import('../features/progress/AnswerPage.vue'),
    props: true,
    meta: { title: 'An answer, as it was', room: 'progress' },
  },
  {
    path: '/progress/comments',
    component: () => import('../features/progress/comments/CommentsPage.vue'),
    meta: { title: 'From your teacher', room: 'progress' },
  },
  {
    path: '/test',
    component: () => import('../features/test/TestPage.vue'),
    meta: { title: 'The test', room: 'progress' },
  },
  {
    path: '/test/sitting',
    component: () => import('../features/practice/PracticePage.vue'),
    props: { test: true },
    meta: { title: 'The test', room: 'progress' },
  },
  {
    path: '/test/sittings/:sessionId',
    component: () => import('../features/test/SittingPage.vue'),
    props: true,
    meta: { title: 'Test results', room: 'progress' },
  },
  {
    path: '/appeals',
    component: () => import('../features/appeals/AppealsPage.vue'),
    meta: { title: 'Appeals', room: 'progress' },
  },
  {
    path: '/appeals/:eventId',
    component: () => import('../features/appeals/AppealPage.vue'),
    props: true,
    meta: { title: 'An appeal', room: 'progress' },
  },
  {
    path: '/class',
    component: () => import('../features/class/ClassesPage.vue'),
    meta: { title: 'Class', room: 'class' },
  },
  {
    path: '/class/:classId',
    component: () => import('../features/class/ClassPage.vue'),
    props: true,
    meta: { title: 'Class', room: 'class' },
  },
  {
    path: '/class/:classId/names',
    component: () => import('../features/class/names/NamesPage.vue'),
    props: true,
    meta: { title: 'Names', room: 'class' },
  },
  {
    path: '/class/:classId/comments',
    component: () => import('../features/class/comments/ClassCommentsPage.vue'),
    props: true,
    meta: { title: 'Comments', room: 'class' },
  },
  {
    path: '/class/:classId/progress',
    component: () => import('../features/class/progress/ClassProgressPage.vue'),
    props: true,
    meta: { title: 'What a class found hard', room: 'class' },
  },
  {
    path: '/class/:classId/tests',
    component: () => import('../features/class/tests/ClassTestsPage.vue'),
    props: true,
    meta: { title: 'Tests of a class', room: 'class' },
  },
  {
    path: '/class/:classId/learners/:learnerId',
    component: () => import('../features/class/learners/LearnerPage.vue'),
    props: true,
    meta: { title: 'A learner', room: 'class' },
  },
  {
    path: '/class/:classId/learners/:learnerId/answers/:eventId',
    component: () => import('../features/class/learners/LearnerAnswerPage.vue'),
    props: true,
    meta: { title: 'An answer, as it was', room: 'class' },
  },
  {
    path: '/settings',
    component: () => import('../features/settings/SettingsPage.vue'),
    meta: { title: 'Settings', room: 'settings' },
  },
  {
    path: '/:rest(.*)*',
    component: () => import('./MissingPage.vue'),
    meta: { title: 'Not here', room: 'today' },
  },
]

export function createAppRouter() {
  const { show } = useToasts()
  const router = createRouter({
    history: createWebHashHistory(),
    routes,
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      // The codebook goes to the rule itself, once it stands.
      if (to.query.rule) return false
      return to.path === from.path ? false : { top: 0 }
    },
  })
  router.afterEach((to, from, failure) => {
    if (failure) return
    setPageTitle(to.meta.title)
    const opening = from.matched.length === 0
    if (!opening && to.path !== from.path) wantHeadingFocus()
  })
  followHashUntilReady(router)
  // The page's code comes from the host: without it the old page stays, and somebody has to say why.
  router.onError(() => show('This page could not be opened: Winnow is not answering. Try again in a moment.'))
  return router
}

/**
 * vue-router listens for addresses only once its first page stands, and then puts back the one it began with. So the
 * address is looked at again in the same turn in which that page is shown; a `hashchange` would come a turn too late.
 */
function followHashUntilReady(router: Router) {
  let begunWith = location.hash
  const stop = router.beforeResolve(() => {
    if (location.hash === begunWith) return undefined
    begunWith = location.hash
    return begunWith.slice(1) || '/'
  })
  router.isReady().then(stop, stop)
}
