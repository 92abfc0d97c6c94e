import fc from 'fast-check'

/** What a schema is made to refuse: everything a page could send that is not what was asked for. */
const oddities = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'x'.repeat(200_000),
  '\u0000',
  '../../etc/passwd',
  "'; DROP TABLE events; --",
  Number.MAX_SAFE_INTEGER + 2,
  -1,
  0.5,
  Number.NaN,
  [],
  [[[[[[[[]]]]]]]],
  new Date(0),
  new Date(Number.NaN),
  10n ** 30n,
  new Map([['id', 'x']]),
  new Set(['id']),
  true,
)

/** Keys the contract knows, so that a payload gets past the first look, and keys that reach for a prototype. */
const keys = fc.constantFrom(
  ...['textId', 'sessionId', 'segmentId', 'answerId', 'answer', 'eventId', 'backupId', 'id', 'name', 'size', 'from'],
  ...['exercise', 'layer', 'spans', 'pieces', 'tokens', 'chain', 'option', 'shares', 'text', 'draft', 'skill'],
  ...['classId', 'learnerId', 'filter', 'until'],
  ...['appealId', 'claim', 'rule', 'reason', 'ruling', 'upheld', 'key', 'voice'],
  ...['learnerId', 'password', 'next', 'months'],
  ...['before', 'theme', 'textSize', 'primerSeen', 'label', 'owner', 'confidence', 'durationMs', 'source'],
  ...['commentId', 'author', 'words', 'comments', 'changedAt', 'madeAt', 'fileId'],
  ...['constructor', 'prototype', 'toString', 'then', 'toJSON', 'length'],
)

const { payload } = fc.letrec(tie => ({
  payload: fc.oneof(
    { weight: 3, arbitrary: oddities },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 4, arbitrary: fc.dictionary(keys, tie('payload'), { maxKeys: 5 }) },
  ),
}))

const polluted = [
  JSON.parse('{"__proto__":{"id":"x","isAdmin":true}}') as unknown,
  JSON.parse('{"id":"x","__proto__":null,"constructor":{"prototype":{"name":"x"}}}') as unknown,
]

export function hostilePayloads(count: number, seed: number): unknown[] {
  return [...polluted, ...fc.sample(payload, { numRuns: count - polluted.length, seed })]
}

/** Names that lead to no procedure, whatever a lookup by name would find on an object. */
export const STRANGE_NAMES = [
  ...['__proto__', 'constructor', 'hasOwnProperty', 'then', '~orpc', ''].flatMap(name => [
    [name],
    ['library', name],
    ['library', 'list', name],
    [name, 'list'],
  ]),
  ['store', 'write'],
  ['library', 'list', 'list'],
  ['Library', 'List'],
  ['data', '..', 'data', 'backUp'],
]

/** What is no message of oRPC at all. */
export const STRANGE_FRAMES: readonly unknown[] = [
  ...['', '{', '[]', 'null', '{}', '[[[[', '"x"', '\u0000'.repeat(100), '{"i":"1"}', '{"i":1,"t":99,"p":{}}'],
  ...[
    '{"i":"1","t":1,"p":{"u":"/profiles/add","b":{"json":{"name":1}}}}',
    '{"__proto__":{"i":"1"}}',
    'x'.repeat(900_000),
  ],
  ...[null, 1, true, {}, [], { i: '1', t: 1, p: { u: 'orpc:/profiles/list' } }],
]
