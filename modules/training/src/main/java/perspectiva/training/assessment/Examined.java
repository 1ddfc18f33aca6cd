package perspectiva.training.assessment;

import java.io.Serializable;
import perspectiva.training.course.entity.Assessment;

/**
 * One assessment of a session, and how far it has come.
 *
 * @param place in the scheme; nought for the first
 * @param marked how many have a result of the first attempt
 * @param coming how many there are
 * @param resits how many resits were held
 */
public record Examined(int place, Assessment assessment, long marked, long coming, int resits)
        implements Serializable {}
