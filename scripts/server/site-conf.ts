import { basePath } from '#hosting/base-path.ts';
import { nginxSite } from '#hosting/nginx.ts';

/** Prints the site's part of the nginx configuration, `deploy/site.conf`. */

const base = basePath(process.env['BASE_PATH']);
const listen = process.env['LISTEN'] || '80';
const root = process.env['SITE_ROOT'] || '/srv/magpie-bridge';

process.stdout.write(nginxSite({ base, root, listen }));
