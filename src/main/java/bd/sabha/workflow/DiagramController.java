package bd.sabha.workflow;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture beside a task: the diagram itself, which the browser draws. */
@Controller
class DiagramController {

    private final Standing standing;

    DiagramController(Standing standing) {
        this.standing = standing;
    }

    @GetMapping("/diagrams/{instanceId}")
    ResponseEntity<InputStreamResource> diagram(@PathVariable String instanceId) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new InputStreamResource(standing.diagram(instanceId)));
    }
}
