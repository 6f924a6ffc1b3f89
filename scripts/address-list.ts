/** Addresses of a site, each with the anchors that are permanent on it. */
export type AddressList = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads a list: a line for each address, and behind it its anchors, apart by spaces. */
export function parseAddresses(text: string): AddressList {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => {
      const [address = '', ...anchors] = line.trim().split(/\s+/);
      return [address, new Set(anchors)];
    }),
  );
}

/** Writes a list, sorted, so that two of them can be compared line by line. */
export function formatAddresses(list: AddressList): string {
  return [...list]
    .map(([address, anchors]) => `${[address, ...[...anchors].toSorted()].join(' ')}\n`)
    .toSorted()
    .join('');
}

/** Everything that either list has: nothing is taken away. */
export function mergeAddresses(one: AddressList, other: AddressList): AddressList {
  const addresses = [...one.keys(), ...other.keys()];
  return new Map(
    addresses.map((address) => [
      address,
      new Set([...(one.get(address) ?? []), ...(other.get(address) ?? [])]),
    ]),
  );
}

/** Whole addresses of a list that another one lacks: `/missions/chang-e-6/#event-launch`. */
export function lackingIn(
  other: AddressList,
  list: AddressList,
  moved: ReadonlyMap<string, string> = new Map(),
): string[] {
  return [...list].flatMap(([address, anchors]) => {
    const there = other.get(moved.get(address) ?? address);
    if (there === undefined) return [address];
    return [...anchors]
      .filter((anchor) => !there.has(anchor))
      .map((anchor) => `${address}#${anchor}`);
  });
}
