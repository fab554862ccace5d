// Old documents: files are sent one by one, so that a poor connection loses one of them and not all; and the place of a
// value in its source is marked in every cell and paragraph that it stands in. Both work without this file, less well.
document.querySelectorAll('form#upload').forEach(form => {
  const list = form.querySelector('#uploads');
  form.addEventListener('submit', event => {
    const files = [...form.elements.files.files];
    if (!files.length || form.elements.text.value.trim()) return;
    event.preventDefault();
    list.hidden = false;
    list.replaceChildren(...files.map(file => line(form, file)));
    form.reset();
    sendNext(list);
  });
});

function line(form, file) {
  const item = document.createElement('li');
  const name = document.createElement('span');
  const state = document.createElement('span');
  const bar = document.createElement('progress');
  name.className = 'file-name';
  name.textContent = file.name;
  bar.max = file.size || 1;
  bar.value = 0;
  item.append(name, state, bar);
  Object.assign(item, { file, form, state, bar });
  item.dataset.state = 'waiting';
  state.textContent = form.dataset.waiting;
  return item;
}

function sendNext(list) {
  const next = list.querySelector('[data-state=waiting]');
  if (next) send(next).then(() => sendNext(list));
  else if (window.htmx) htmx.ajax('GET', location.href, { target: '#intakes', select: '#intakes', swap: 'outerHTML' });
}

function send(item) {
  const words = item.form.dataset;
  if (item.file.size > Number(words.bytes)) return Promise.resolve(refuse(item, words.large));
  item.dataset.state = 'sending';
  item.state.textContent = words.sending;
  return new Promise(done => {
    const request = new XMLHttpRequest();
    const data = new FormData();
    data.append('file', item.file);
    if (item.form.elements.post) data.append('post', item.form.elements.post.value);
    request.open('POST', words.one);
    request.setRequestHeader('X-CSRF-TOKEN', document.querySelector('meta[name=csrf-token]').content);
    request.upload.onprogress = sent => { item.bar.value = sent.loaded; };
    request.onload = () => done(answered(item, request));
    request.onerror = request.ontimeout = () => done(failed(item));
    request.timeout = 300000;
    request.send(data);
  });
}

function answered(item, request) {
  if (request.status === 422) return refuse(item, request.responseText);
  if (request.status !== 200 && request.status !== 201) return failed(item);
  item.dataset.state = 'sent';
  item.bar.remove();
  const link = document.createElement('a');
  link.href = request.getResponseHeader('Location');
  link.textContent = request.responseText;
  item.state.replaceChildren(link);
}

function refuse(item, words) {
  item.dataset.state = 'refused';
  item.bar.remove();
  item.state.className = 'bad';
  item.state.textContent = words;
}

function failed(item) {
  item.dataset.state = 'failed';
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button small';
  again.textContent = item.form.dataset.again;
  again.addEventListener('click', () => {
    item.dataset.state = 'waiting';
    sendNext(item.parentElement);
  });
  item.state.replaceChildren(document.createTextNode(item.form.dataset.failed + ' '), again);
}

function markPlace() {
  const id = decodeURIComponent(location.hash.slice(1));
  document.querySelectorAll('.source mark.here').forEach(mark => mark.classList.remove('here'));
  if (!id.startsWith('at-')) return;
  document.querySelectorAll(`.source mark[data-at="${CSS.escape(id)}"]`).forEach(mark => mark.classList.add('here'));
}

// A click on marked words leads back to the field that they were read into.
document.addEventListener('click', event => {
  const mark = event.target.closest('.source mark');
  if (!mark) return;
  const path = mark.dataset.at.replace(/^at-/, 'f-');
  const field = document.getElementById(path) || document.getElementById(path.replace(/-\d+$/, ''));
  if (field) location.hash = field.id;
});
window.addEventListener('hashchange', markPlace);
markPlace();
