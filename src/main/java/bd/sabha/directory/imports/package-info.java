/**
 * The register as files: offices, posts and incumbencies are exported, edited and imported again, all or nothing, after
 * a dry run that says what is wrong in words.
 */
@NullMarked
package bd.sabha.directory.imports;

import org.jspecify.annotations.NullMarked;
