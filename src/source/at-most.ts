/** The first items of what is made one by one, so that the rest is never made. */
export function* atMost<Item>(limit: number, items: Iterable<Item>): Iterable<Item> {
  let count = 0;
  for (const item of items) {
    if (count >= limit) return;
    count += 1;
    yield item;
  }
}
