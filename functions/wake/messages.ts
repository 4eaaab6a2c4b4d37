import * as z from 'zod/mini';
import { refSchema } from '../../shared/kernel/decision.ts';

export const wakeSchema = z.object({ type: z.literal('wake'), to: refSchema });

export const mailSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('tell'),
    id: z.string(),
    at: z.number(),
    from: refSchema,
    to: refSchema,
    about: z.string(),
  }),
  z.object({
    type: z.literal('receipt'),
    id: z.string(),
    at: z.number(),
    to: refSchema,
    status: z.enum(['opted-out', 'failed', 'delivered']),
  }),
]);
