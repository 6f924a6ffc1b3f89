/**
 * Works something out once for everything that asks: a build asks the same of its library, page after
 * page.
 *
 * @param work A pure function; what it returns must not be changed.
 */
export function once<Key extends object, Value extends object>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(new WeakMap<Key, Value>(), work);
}

/** The same for what is worked out from a text, of which there are few, such as dates. */
export function onceForText<Text extends string, Value extends object>(
  work: (text: Text) => Value,
): (text: Text) => Value {
  return remembering(new Map<Text, Value>(), work);
}

interface Memory<Key, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}

function remembering<Key, Value>(
  known: Memory<Key, Value>,
  work: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
