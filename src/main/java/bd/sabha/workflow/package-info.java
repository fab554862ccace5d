/** The engine's edge: processes, the task list, forms. The only module that knows Camunda. */
@NullMarked
package bd.sabha.workflow;

import org.jspecify.annotations.NullMarked;
