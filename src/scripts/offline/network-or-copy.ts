import { NetworkFirst } from 'workbox-strategies';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';

/**
 * Asks the network first, and takes the copy where that fails in whichever way: a navigation preload
 * that fails must reject, but in Firefox it gives an error for an answer, which Workbox passes on.
 */
export class NetworkOrCopy extends NetworkFirst {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const response = await super._handle(request, handler);
    if (response.type !== 'error') return response;
    return (await handler.cacheMatch(request)) ?? response;
  }
}
