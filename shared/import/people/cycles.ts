/**
 * Circles of a graph in which every node has at most one node above it. Each is told once, as the nodes in the order in
 * which one leads to the next above; no node belongs to two. O(nodes), whatever the graph; nodes that are only named as
 * above count as tops.
 */
export function findCycles<Node>(above: ReadonlyMap<Node, Node | null>): readonly (readonly Node[])[] {
  const found: Node[][] = [];
  const walked = new Map<Node, number>();
  let walk = 0;
  for (const start of above.keys()) {
    walk += 1;
    const path: Node[] = [];
    let node: Node | null | undefined = start;
    while (node !== null && node !== undefined && !walked.has(node)) {
      walked.set(node, walk);
      path.push(node);
      node = above.get(node);
    }
    // Met again on this very walk: from there on the path goes round.
    if (node !== null && node !== undefined && walked.get(node) === walk)
      found.push(path.slice(path.indexOf(node)));
  }
  return found;
}
