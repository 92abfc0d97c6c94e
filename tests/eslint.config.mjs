import eslint from '@eslint/js'
import vitest from '@vitest/eslint-plugin'
import { vueTsConfigs, withVueTs } from '@vue/eslint-config-typescript'
import playwright from 'eslint-plugin-playwright'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'

export default withVueTs(
  {
    name: 'winnow/ignored',
    ignores: [
      'out/**',
      'tests/.out/**',
      'tests/.cache/**',
      'tests/fixtures/**/*.txt',
      'resources/**',
      'screenshots/**',
    ],
  },
  eslint.configs.recommended,
  vue.configs['flat/recommended'],
  vueTsConfigs.recommendedTypeChecked,
  accessibility.configs['flat/recommended'],
  {
    name: 'winnow/everywhere',
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // The compiler knows the globals of each room; this rule knows those of none.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'winnow/vue',
    files: ['**/*.vue'],
    rules: {
      'vue/no-undef-components': ['error', { ignorePatterns: ['^Router(Link|View)$'] }],
      'vue/no-undef-properties': 'error',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      // How a file is laid out is the formatter's to say.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      // A label may enclose its field or point at it; either is heard.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    name: 'winnow/pages',
    files: ['src-renderer/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(ui|app)/|src-main/',
              message: 'What pages share has one address each: @ui, @app, @contract, @domain.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'winnow/domain-is-pure',
    files: ['src-main/domain/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'crypto', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take the chosen numbers as an argument.' },
        { object: 'Date', property: 'now', message: 'Take the moment as an argument.' },
      ],
    },
  },
  {
    name: 'winnow/programs',
    files: ['src-main/cli/**', 'src-main/hosts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    ...vitest.configs.recommended,
    name: 'winnow/unit-tests',
    files: ['tests/**/*.test.ts'],
    rules: {
      ...vitest.configs.recommended.rules,
      // The second says in words what was expected.
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'assert*', 'fc.assert'] }],
    },
  },
  {
    ...playwright.configs['flat/recommended'],
    name: 'winnow/journeys',
    files: ['tests/e2e/**/*.spec.ts', 'tests/shots/**/*.spec.ts'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect'] }],
      'playwright/no-raw-locators': 'off',
    },
  },
)
