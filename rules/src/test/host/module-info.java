/** A program that embeds Slipway as its modules. */
module dev.slipway.host {
    requires dev.slipway.engine;
}
