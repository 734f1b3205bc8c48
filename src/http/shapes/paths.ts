import { z } from '@hono/zod-openapi'

const segment = (name: string, description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(2000)
    .openapi({ param: { name, in: 'path' }, description, example })

export const InDossier = z.object({ dossier: segment('dossier', 'The name of a dossier.', 'Orvaska') })

export const OfQuestion = InDossier.extend({ question: segment('question', 'The id of a question.', 'q-1f2e') })

export const OfReport = InDossier.extend({ report: segment('report', 'The id of a report.', 'seed-0') })

export const OfVersion = OfReport.extend({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .openapi({ param: { name: 'version', in: 'path' }, example: 1 }),
})

export const OfClaim = InDossier.extend({ claim: segment('claim', 'REPORT/CLAIM, percent-encoded.', 'seed-0/1f2e') })

export const OfSource = InDossier.extend({ name: segment('name', 'The name of a source.', 'Klinikum') })

export const OfJudgement = InDossier.extend({ judgement: segment('judgement', 'The id of a judgement.', 'j7') })
