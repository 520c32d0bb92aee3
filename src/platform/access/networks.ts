import { BlockList, isIPv6 } from 'node:net';

const family = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** The networks a key may come from; undefined: any. */
export function networksOf(cidrs: readonly string[]): BlockList | undefined {
  if (cidrs.length === 0) return undefined;
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address = '', prefix] = cidr.split('/');
    list.addSubnet(address, Number(prefix), family(address));
  }
  return list;
}

/** Whether an address lies in one of them. */
export function isFrom(networks: BlockList | undefined, ip: string): boolean {
  // A socket that listens on both families writes IPv4 as ::ffff:192.0.2.1.
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return !networks || networks.check(address, family(address));
}
