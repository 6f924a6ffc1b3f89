import { nginxSite } from '#hosting/nginx.ts';

/** Prints the site's part of the nginx configuration, `deploy/site.conf`. */

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const listen = process.env['LISTEN'] || '80';
const root = process.env['SITE_ROOT'] || '/srv/magpie-bridge';

process.stdout.write(nginxSite({ base, root, listen }));
