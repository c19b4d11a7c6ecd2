package dev.slipway.reports.internal.page;

/**
 * The scripts of a page, at its end.
 *
 * @param library that draws the pictures
 * @param world the map of the world as GeoJSON; empty where no terminal has a place
 * @param page what filters, sorts and draws
 */
public record PageScripts(String library, String world, String page) {}
