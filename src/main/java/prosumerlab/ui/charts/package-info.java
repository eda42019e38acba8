/**
 * The tab of live community charts: they grow hour by hour and mark the shown hour. The smallest complete feature, to be
 * followed by others: model, view, controller. A further chart is one more field of the model and one line of the view.
 */
package prosumerlab.ui.charts;
