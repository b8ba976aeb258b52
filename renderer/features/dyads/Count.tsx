import styles from './Tab.module.css';

/** A count in a table; none is there to be passed over. */
export function Count({ value }: { readonly value: number }) {
  return <span className={value === 0 ? styles.zero : undefined}>{value}</span>;
}
