import type { APIRoute } from 'astro';
import { calendarResponse } from './_calendar-response.ts';

export const GET: APIRoute = ({ site }) => calendarResponse(site);
