// Scalar's mock server is a library: this serves one description with it. node scalar.mjs DESCRIPTION PORT
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { createMockServer } from '@scalar/mock-server'

const [description, port] = process.argv.slice(2)
const app = await createMockServer({ specification: readFileSync(description, 'utf8') })
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
