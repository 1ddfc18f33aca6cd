package perspectiva.training.course;

import perspectiva.training.course.entity.Course;
import perspectiva.training.course.entity.CourseVersion;
import perspectiva.training.course.entity.Syllabus;

/** A course as everybody reads it: with the version that is offered, and nothing of who wrote or approved it. */
public record OpenCourse(Course course, CourseVersion version, Syllabus syllabus) {}
