/** A file to subscribe to, as a page lists it. */
export interface SubscriptionView {
  name: string;
  /** What it holds. */
  content: string;
  href: string;
  /** Whole address, to be copied. */
  address: string;
  /** Address that calendar programs open by themselves. */
  webcal: string | undefined;
}
