/**
 * The check of what authors wrote, without starting the app: mistakes, findings by rule, and what is covered. Judges
 * files, never people.
 */
@NullMarked
@NamedInterface("check")
package org.gatepost.authoring.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
