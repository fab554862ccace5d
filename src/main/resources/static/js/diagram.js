// Draws the diagram beside a task when its fold is opened, and marks where the process stands.
document.querySelectorAll('details.diagram').forEach(fold => {
  const canvas = fold.querySelector('[data-diagram]');
  fold.addEventListener('toggle', async () => {
    if (!fold.open || canvas.childElementCount) return;
    await load('/vendor/bpmn-js/bpmn-navigated-viewer.production.min.js');
    const viewer = new BpmnJS({ container: canvas });
    const answer = await fetch(canvas.dataset.diagram);
    await viewer.importXML(await answer.text());
    const picture = viewer.get('canvas');
    picture.zoom('fit-viewport');
    canvas.dataset.active.split(' ').filter(id => id && viewer.get('elementRegistry').get(id))
      .forEach(id => picture.addMarker(id, 'diagram-now'));
  });
});

function load(src) {
  return new Promise((done, failed) => {
    if (window.BpmnJS) return done();
    const script = document.createElement('script');
    Object.assign(script, { src, onload: done, onerror: failed });
    document.head.append(script);
  });
}
