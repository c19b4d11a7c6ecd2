// Draws the map of the world that the HTML report carries from Natural Earth (public domain), as the npm package
// world-atlas publishes it: simplified, coordinates in hundredths of a degree, names left out.
//   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3
//   node prepare-map.mjs > world.json
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const LEAST_AREA = Number(process.argv[2] ?? 0.05); // square degrees of a corner that is kept
const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const simple = simplify(presimplify(atlas), LEAST_AREA);
const rounded = (ring) => ring.map(([east, north]) => [Math.round(east * 100) / 100, Math.round(north * 100) / 100]);
const isArea = (ring) => ring.length > 3;
const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  .map((polygon) => polygon.map(rounded).map((ring) => ring.filter((p, i) => i === 0 || p[0] !== ring[i-1][0] || p[1] !== ring[i-1][1])).filter(isArea))
  .filter((polygon) => polygon.length > 0);
const features = feature(simple, simple.objects.countries).features
  .map(({ id, geometry }) => ({ type: 'Feature', properties: { name: id ?? '' }, geometry: { type: 'MultiPolygon', coordinates: polygons(geometry) } }))
  .filter(({ geometry }) => geometry.coordinates.length > 0);
process.stdout.write(JSON.stringify({ type: 'FeatureCollection', features }));
