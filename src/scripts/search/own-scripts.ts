/**
 * Lets addresses of this site, and no others, become scripts and workers where the browser knows
 * Trusted Types. A page may do so once.
 */
export function trustOwnScripts(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`${address} is not of this site`);
    },
  });
}
