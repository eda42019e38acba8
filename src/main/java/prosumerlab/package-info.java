/**
 * Prosumer Lab: the program's entry point. Everything else lives in the packages below, whose arrows point one way: the
 * engine makes an immutable history, and the window, the command line and the files read it.
 */
package prosumerlab;
