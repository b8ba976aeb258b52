/** Where fresh ids come from: UUIDs, unique across machines. */
export interface IdSource {
  next(): string;
}
