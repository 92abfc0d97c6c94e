import { describe, expect, it } from 'vitest'
import { isUuid, uuidOfIri } from '../../../src-main/domain/record/xapi/uuid'
import { sha1 } from '../../fixtures/stated-answers'

describe('the UUID of an IRI', () => {
  // Made by the uuid module of Python's standard library: uuid5(NAMESPACE_URL, …).
  it.each([
    ['http://python.org/', '4c565f0d-3f5a-5890-b41b-20cf47701c5e'],
    ['https://winnow.invalid/xapi/learners/ada', '3eecf9e7-631d-5067-b688-d192d1ab8547'],
  ])('of %s is that of another implementation', (iri, uuid) => {
    expect(uuidOfIri(iri, sha1)).toBe(uuid)
  })

  it('is a UUID', () => {
    for (let n = 0; n < 200; n++) expect(isUuid(uuidOfIri(`https://winnow.invalid/${n}`, sha1))).toBe(true)
  })
})

describe('a UUID', () => {
  it.each([
    ['018f3f6e-5b2a-7c1d-9e0f-7a6b5c4d3e2f', true],
    ['018F3F6E-5B2A-4C1D-9E0F-7A6B5C4D3E2F', false],
    ['018f3f6e-5b2a-4c1d-ce0f-7a6b5c4d3e2f', false],
    ['018f3f6e5b2a4c1d9e0f7a6b5c4d3e2f', false],
    ['{018f3f6e-5b2a-4c1d-9e0f-7a6b5c4d3e2f}', false],
    ['id-1', false],
    ['', false],
  ])('%j is one: %s', (id, is) => {
    expect(isUuid(id)).toBe(is)
  })
})
