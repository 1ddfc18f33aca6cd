package perspectiva.demand;

import perspectiva.demand.entity.DemandGroup;

/** A group in a list, with its figures of this moment. */
public record GroupRow(DemandGroup group, GroupSums sums) {}
