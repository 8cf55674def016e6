export const id = 644;
export const ids = [644];
export const modules = {

/***/ 60644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
// What is said at the lines of the migrations, as the runner's annotations.
const annotations = {
    id: "annotations",
    async deliver({ annotations: all }, place) {
        if (place.annotations)
            for (const each of all)
                place.runner.annotate(each);
        return {};
    },
};


/***/ })

};
