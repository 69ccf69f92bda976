/**
 * Moves and zooms the drawing by its view box; without script the drawing stands still and whole. Written for browsers
 * of the last years, by hand and short: it is the only script of the page and is let in by its hash.
 */
export const PAN_ZOOM_SCRIPT = `
(() => {
  const svg = document.getElementById('drawing'), frame = document.getElementById('drawing-frame'), tools = document.getElementById('drawing-tools');
  const whole = svg.getAttribute('viewBox').split(' ').map(Number);
  let [x, y, w, h] = whole;
  const show = () => svg.setAttribute('viewBox', [x, y, w, h].join(' '));
  const zoom = (factor, px = 0.5, py = 0.5) => {
    const next = Math.min(whole[2] * 1.5, Math.max(whole[2] / 20, w / factor)), share = next / w;
    x += w * px * (1 - share); y += h * py * (1 - share); w *= share; h *= share; show();
  };
  const move = (dx, dy) => { x += dx * w; y += dy * h; show(); };
  const all = () => { [x, y, w, h] = whole; show(); };
  const keys = { '+': () => zoom(1.25), '=': () => zoom(1.25), '-': () => zoom(0.8), 0: all, ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) };
  const button = (sign, label, act) => { const made = document.createElement('button'); made.type = 'button'; made.textContent = sign; made.title = label; made.setAttribute('aria-label', label); made.addEventListener('click', act); tools.append(made); };
  button('+', tools.dataset.zoomIn, () => zoom(1.25)); button('\\u2212', tools.dataset.zoomOut, () => zoom(0.8)); button('\\u2922', tools.dataset.all, all);
  tools.hidden = false;
  frame.addEventListener('keydown', (event) => { const act = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key]; if (act) { event.preventDefault(); act(); } });
  frame.addEventListener('wheel', (event) => { if (!event.ctrlKey && !event.metaKey) return; event.preventDefault(); const box = svg.getBoundingClientRect(); zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height); }, { passive: false });
  let grip = null;
  frame.addEventListener('pointerdown', (event) => { grip = event; frame.setPointerCapture(event.pointerId); });
  frame.addEventListener('pointermove', (event) => { if (!grip) return; const scale = w / svg.getBoundingClientRect().width; x -= (event.clientX - grip.clientX) * scale; y -= (event.clientY - grip.clientY) * scale; grip = event; show(); });
  for (const end of ['pointerup', 'pointercancel']) frame.addEventListener(end, () => { grip = null; });
})();
`;
