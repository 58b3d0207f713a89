// A tree of elements, made into DOM. Text stays text: no markup is ever parsed.
const SVG_SPACE = "http://www.w3.org/2000/svg";
const SVG_TAGS = new Set(["svg", "g", "rect", "circle", "line", "polyline", "text", "title"]);

const wanted = value => value !== null && value !== undefined && value !== false;

/** An element: its tag, its attributes (`on` holds listeners by event), and what is in it. */
export function h(tag, attributes, ...children) {
  return {tag, attributes: attributes || {}, children: children.flat(9).filter(wanted)};
}

/** The DOM of a tree, or a text node. */
export function dom(node) {
  if (typeof node !== "object") return document.createTextNode(String(node));
  const element = SVG_TAGS.has(node.tag)
    ? document.createElementNS(SVG_SPACE, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name === "on") {
      for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (wanted(value)) {
      element.setAttribute(name, value);
    }
  }
  for (const child of node.children) element.append(dom(child));
  return element;
}

/** Replaces what is in the element with this id, when the page has such an element. */
export function put(id, ...nodes) {
  const element = document.getElementById(id);
  if (element) element.replaceChildren(...nodes.flat(9).filter(wanted).map(dom));
}
