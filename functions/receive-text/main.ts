import { wireDelivery } from '../../shared/adapters/delivery.ts';
import { unpaced } from '../../shared/adapters/system/pacer.ts';
import { withMiddleware } from '../support/middleware.ts';
import { createHandler } from './handler.ts';

const { deps, flush, holdBack } = wireDelivery(process.env);

export const handler = withMiddleware(createHandler({ deliver: { ...deps, pacer: unpaced }, holdBack }), flush);
