/** A label that would like to stand with its middle at `wanted` and takes `height`. */
export interface Wish {
  readonly wanted: number;
  readonly height: number;
}

interface Cluster {
  readonly members: readonly Wish[];
  readonly top: number;
  readonly height: number;
}

function settle(members: readonly Wish[], low: number, high: number): Cluster {
  const height = members.reduce((sum, member) => sum + member.height, 0);
  let offset = 0;
  let pull = 0;
  for (const member of members) {
    pull += member.wanted - (offset + member.height / 2);
    offset += member.height;
  }
  const top = Math.max(low, Math.min(high - height, pull / members.length));
  return { members, top, height };
}

/**
 * Moves labels apart so that none overlap and all stay between `low` and `high`, each as near to its wish as it can.
 * Wishes come in ascending order; answers the middles in the same order. Where they cannot all fit, the run over `high`.
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] {
  let clusters: Cluster[] = [];
  for (const wish of wishes) {
    let cluster = settle([wish], low, high);
    for (;;) {
      const above = clusters.at(-1);
      if (!above || above.top + above.height <= cluster.top + 1e-9) break;
      clusters = clusters.slice(0, -1);
      cluster = settle([...above.members, ...cluster.members], low, high);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(cluster => {
    let top = cluster.top;
    return cluster.members.map(member => {
      const middle = top + member.height / 2;
      top += member.height;
      return middle;
    });
  });
}
