package perspectiva.needs.entity;

/** Whether the employer wants trained people, people to be trained, or takes both. */
public enum Preference implements Worded {
    HIRE,
    TRAIN,
    BOTH
}
