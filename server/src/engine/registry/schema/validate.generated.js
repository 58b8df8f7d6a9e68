// Made from server/registry/claims.schema.json by client/build/compile-schema.mjs; not to be edited.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"claims.schema.json","type":"object","properties":{"$schema":{"type":"string"},"version":{"enum":[1]},"sources":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/source"}},"claims":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/claim"}}},"additionalProperties":false,"definitions":{"text":{"type":"string","pattern":"\\S"},"texts":{"type":["string","array"],"pattern":"\\S","items":{"$ref":"#/definitions/text"}},"isoDate":{"type":["string","integer"],"pattern":"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*$"},"textPerLanguage":{"type":["string","object"],"pattern":"\\S","minProperties":1,"propertyNames":{"$ref":"#/definitions/languageTag"},"additionalProperties":{"$ref":"#/definitions/text"}},"languageTag":{"type":"string","pattern":"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"},"claim":{"type":"object","required":["statement","source"],"properties":{"statement":{"$ref":"#/definitions/textPerLanguage"},"source":{"$ref":"#/definitions/texts"},"via":{"$ref":"#/definitions/texts"},"figure":{"$ref":"#/definitions/figure"},"also":{"type":"object","propertyNames":{"$ref":"#/definitions/languageTag"},"additionalProperties":{"$ref":"#/definitions/texts"}},"asOf":{"$ref":"#/definitions/isoDate"},"locator":{"type":["string","integer"]},"quote":{"type":["string","object"],"required":["text"],"properties":{"text":{"$ref":"#/definitions/text"},"lang":{"$ref":"#/definitions/languageTag"}},"additionalProperties":false},"rank":{"enum":["preferred","normal","deprecated"]},"supersededBy":{"$ref":"#/definitions/text"},"disputes":{"$ref":"#/definitions/texts"},"note":{"type":"string"}},"additionalProperties":false},"figure":{"type":["string","number","object"],"pattern":"\\S","properties":{"value":{"type":["string","number"]},"min":{"type":["string","number"]},"max":{"type":["string","number"]},"qualifier":{"enum":["exact","about","at-least","at-most","more-than","less-than"]},"unit":{"type":["string","null"]},"noun":{"type":"string"}},"minProperties":1,"additionalProperties":false},"names":{"type":"array","items":{"$ref":"#/definitions/name"}},"name":{"type":["object","string"],"properties":{"family":{"type":"string"},"given":{"type":"string"},"literal":{"type":"string"},"suffix":{"type":"string"},"dropping-particle":{"type":"string"},"non-dropping-particle":{"type":"string"},"comma-suffix":true,"static-ordering":true,"parse-names":true},"additionalProperties":false},"date":{"type":["string","integer","object"],"pattern":"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$","properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["integer","string"]}}},"raw":{"type":"string"},"literal":{"type":"string"},"season":{"type":["string","integer"]},"circa":{"type":["string","integer","boolean"]}},"additionalProperties":false},"source":{"type":"object","properties":{"short":{"$ref":"#/definitions/textPerLanguage"},"kind":{"type":"string"},"aliases":{"$ref":"#/definitions/texts"},"type":{"type":"string"},"title":{"$ref":"#/definitions/scalar"},"author":{"$ref":"#/definitions/names"},"issued":{"$ref":"#/definitions/date"},"accessed":{"$ref":"#/definitions/date"},"publisher":{"$ref":"#/definitions/scalar"},"container-title":{"$ref":"#/definitions/scalar"},"URL":{"type":"string"},"DOI":{"type":"string"},"language":{"type":"string"},"note":{"type":"string"},"available-date":{"$ref":"#/definitions/date"},"event-date":{"$ref":"#/definitions/date"},"original-date":{"$ref":"#/definitions/date"},"submitted":{"$ref":"#/definitions/date"},"chair":{"$ref":"#/definitions/names"},"collection-editor":{"$ref":"#/definitions/names"},"compiler":{"$ref":"#/definitions/names"},"composer":{"$ref":"#/definitions/names"},"container-author":{"$ref":"#/definitions/names"},"contributor":{"$ref":"#/definitions/names"},"curator":{"$ref":"#/definitions/names"},"director":{"$ref":"#/definitions/names"},"editor":{"$ref":"#/definitions/names"},"editorial-director":{"$ref":"#/definitions/names"},"editortranslator":{"$ref":"#/definitions/names"},"executive-producer":{"$ref":"#/definitions/names"},"guest":{"$ref":"#/definitions/names"},"host":{"$ref":"#/definitions/names"},"illustrator":{"$ref":"#/definitions/names"},"interviewer":{"$ref":"#/definitions/names"},"narrator":{"$ref":"#/definitions/names"},"organizer":{"$ref":"#/definitions/names"},"original-author":{"$ref":"#/definitions/names"},"performer":{"$ref":"#/definitions/names"},"producer":{"$ref":"#/definitions/names"},"recipient":{"$ref":"#/definitions/names"},"reviewed-author":{"$ref":"#/definitions/names"},"script-writer":{"$ref":"#/definitions/names"},"series-creator":{"$ref":"#/definitions/names"},"translator":{"$ref":"#/definitions/names"},"abstract":{},"annote":{},"archive":{},"archive_collection":{},"archive_location":{},"archive-place":{},"authority":{},"call-number":{},"categories":{},"chapter-number":{},"citation-key":{},"citation-label":{},"citation-number":{},"collection-number":{},"collection-title":{},"container-title-short":{},"custom":{},"dimensions":{},"division":{},"edition":{},"event":{},"event-place":{},"event-title":{},"first-reference-note-number":{},"genre":{},"id":{},"ISBN":{},"ISSN":{},"issue":{},"journalAbbreviation":{},"jurisdiction":{},"keyword":{},"license":{},"locator":{},"medium":{},"number":{},"number-of-pages":{},"number-of-volumes":{},"original-publisher":{},"original-publisher-place":{},"original-title":{},"page":{},"page-first":{},"part":{},"part-title":{},"PMCID":{},"PMID":{},"printing":{},"publisher-place":{},"references":{},"reviewed-genre":{},"reviewed-title":{},"scale":{},"section":{},"shortTitle":{},"source":{},"status":{},"supplement":{},"title-short":{},"version":{},"volume":{},"volume-title":{},"volume-title-short":{},"year-suffix":{}},"additionalProperties":false},"scalar":{"type":["string","number"]}}};
const schema12 = {"type":"object","properties":{"short":{"$ref":"#/definitions/textPerLanguage"},"kind":{"type":"string"},"aliases":{"$ref":"#/definitions/texts"},"type":{"type":"string"},"title":{"$ref":"#/definitions/scalar"},"author":{"$ref":"#/definitions/names"},"issued":{"$ref":"#/definitions/date"},"accessed":{"$ref":"#/definitions/date"},"publisher":{"$ref":"#/definitions/scalar"},"container-title":{"$ref":"#/definitions/scalar"},"URL":{"type":"string"},"DOI":{"type":"string"},"language":{"type":"string"},"note":{"type":"string"},"available-date":{"$ref":"#/definitions/date"},"event-date":{"$ref":"#/definitions/date"},"original-date":{"$ref":"#/definitions/date"},"submitted":{"$ref":"#/definitions/date"},"chair":{"$ref":"#/definitions/names"},"collection-editor":{"$ref":"#/definitions/names"},"compiler":{"$ref":"#/definitions/names"},"composer":{"$ref":"#/definitions/names"},"container-author":{"$ref":"#/definitions/names"},"contributor":{"$ref":"#/definitions/names"},"curator":{"$ref":"#/definitions/names"},"director":{"$ref":"#/definitions/names"},"editor":{"$ref":"#/definitions/names"},"editorial-director":{"$ref":"#/definitions/names"},"editortranslator":{"$ref":"#/definitions/names"},"executive-producer":{"$ref":"#/definitions/names"},"guest":{"$ref":"#/definitions/names"},"host":{"$ref":"#/definitions/names"},"illustrator":{"$ref":"#/definitions/names"},"interviewer":{"$ref":"#/definitions/names"},"narrator":{"$ref":"#/definitions/names"},"organizer":{"$ref":"#/definitions/names"},"original-author":{"$ref":"#/definitions/names"},"performer":{"$ref":"#/definitions/names"},"producer":{"$ref":"#/definitions/names"},"recipient":{"$ref":"#/definitions/names"},"reviewed-author":{"$ref":"#/definitions/names"},"script-writer":{"$ref":"#/definitions/names"},"series-creator":{"$ref":"#/definitions/names"},"translator":{"$ref":"#/definitions/names"},"abstract":{},"annote":{},"archive":{},"archive_collection":{},"archive_location":{},"archive-place":{},"authority":{},"call-number":{},"categories":{},"chapter-number":{},"citation-key":{},"citation-label":{},"citation-number":{},"collection-number":{},"collection-title":{},"container-title-short":{},"custom":{},"dimensions":{},"division":{},"edition":{},"event":{},"event-place":{},"event-title":{},"first-reference-note-number":{},"genre":{},"id":{},"ISBN":{},"ISSN":{},"issue":{},"journalAbbreviation":{},"jurisdiction":{},"keyword":{},"license":{},"locator":{},"medium":{},"number":{},"number-of-pages":{},"number-of-volumes":{},"original-publisher":{},"original-publisher-place":{},"original-title":{},"page":{},"page-first":{},"part":{},"part-title":{},"PMCID":{},"PMID":{},"printing":{},"publisher-place":{},"references":{},"reviewed-genre":{},"reviewed-title":{},"scale":{},"section":{},"shortTitle":{},"source":{},"status":{},"supplement":{},"title-short":{},"version":{},"volume":{},"volume-title":{},"volume-title-short":{},"year-suffix":{}},"additionalProperties":false};
const schema18 = {"type":["string","number"]};
const schema21 = {"type":["string","integer","object"],"pattern":"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$","properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["integer","string"]}}},"raw":{"type":"string"},"literal":{"type":"string"},"season":{"type":["string","integer"]},"circa":{"type":["string","integer","boolean"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema13 = {"type":["string","object"],"pattern":"\\S","minProperties":1,"propertyNames":{"$ref":"#/definitions/languageTag"},"additionalProperties":{"$ref":"#/definitions/text"}};
const schema14 = {"type":"string","pattern":"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"};
const schema15 = {"type":"string","pattern":"\\S"};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err3 = {instancePath,schemaPath:"#/definitions/languageTag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/definitions/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["string","array"],"pattern":"\\S","items":{"$ref":"#/definitions/text"}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"array","items":{"$ref":"#/definitions/name"}};
const schema20 = {"type":["object","string"],"properties":{"family":{"type":"string"},"given":{"type":"string"},"literal":{"type":"string"},"suffix":{"type":"string"},"dropping-particle":{"type":"string"},"non-dropping-particle":{"type":"string"},"comma-suffix":true,"static-ordering":true,"parse-names":true},"additionalProperties":false};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/name/type",keyword:"type",params:{type: schema20.type},message:"must be object,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(func2.call(schema20.properties, key0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/name/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.family !== undefined){
if(typeof data0.family !== "string"){
const err2 = {instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/definitions/name/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.given !== undefined){
if(typeof data0.given !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/given",schemaPath:"#/definitions/name/properties/given/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.literal !== undefined){
if(typeof data0.literal !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/literal",schemaPath:"#/definitions/name/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.suffix !== undefined){
if(typeof data0.suffix !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/suffix",schemaPath:"#/definitions/name/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0["dropping-particle"] !== undefined){
if(typeof data0["dropping-particle"] !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/dropping-particle",schemaPath:"#/definitions/name/properties/dropping-particle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0["non-dropping-particle"] !== undefined){
if(typeof data0["non-dropping-particle"] !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/non-dropping-particle",schemaPath:"#/definitions/name/properties/non-dropping-particle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.short !== undefined){
if(!(validate12(data.short, {instancePath:instancePath+"/short",parentData:data,parentDataProperty:"short",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.aliases !== undefined){
if(!(validate14(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema18.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.author !== undefined){
if(!(validate16(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
let data6 = data.issued;
if(((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err4 = {instancePath:instancePath+"/issued",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema21.type},message:"must be string,integer,object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err5 = {instancePath:instancePath+"/issued",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((((key1 === "date-parts") || (key1 === "raw")) || (key1 === "literal")) || (key1 === "season")) || (key1 === "circa"))){
const err6 = {instancePath:instancePath+"/issued",schemaPath:"#/definitions/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6["date-parts"] !== undefined){
let data7 = data6["date-parts"];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
const err7 = {instancePath:instancePath+"/issued/date-parts/" + i0+"/" + i1,schemaPath:"#/definitions/date/properties/date-parts/items/items/type",keyword:"type",params:{type: schema21.properties["date-parts"].items.items.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/issued/date-parts/" + i0,schemaPath:"#/definitions/date/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/issued/date-parts",schemaPath:"#/definitions/date/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.raw !== undefined){
if(typeof data6.raw !== "string"){
const err10 = {instancePath:instancePath+"/issued/raw",schemaPath:"#/definitions/date/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.literal !== undefined){
if(typeof data6.literal !== "string"){
const err11 = {instancePath:instancePath+"/issued/literal",schemaPath:"#/definitions/date/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.season !== undefined){
let data12 = data6.season;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err12 = {instancePath:instancePath+"/issued/season",schemaPath:"#/definitions/date/properties/season/type",keyword:"type",params:{type: schema21.properties.season.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.circa !== undefined){
let data13 = data6.circa;
if(((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err13 = {instancePath:instancePath+"/issued/circa",schemaPath:"#/definitions/date/properties/circa/type",keyword:"type",params:{type: schema21.properties.circa.type},message:"must be string,integer,boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.accessed !== undefined){
let data14 = data.accessed;
if(((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))) && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err14 = {instancePath:instancePath+"/accessed",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema21.type},message:"must be string,integer,object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err15 = {instancePath:instancePath+"/accessed",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((((key2 === "date-parts") || (key2 === "raw")) || (key2 === "literal")) || (key2 === "season")) || (key2 === "circa"))){
const err16 = {instancePath:instancePath+"/accessed",schemaPath:"#/definitions/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14["date-parts"] !== undefined){
let data15 = data14["date-parts"];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (typeof data17 !== "string")){
const err17 = {instancePath:instancePath+"/accessed/date-parts/" + i2+"/" + i3,schemaPath:"#/definitions/date/properties/date-parts/items/items/type",keyword:"type",params:{type: schema21.properties["date-parts"].items.items.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/accessed/date-parts/" + i2,schemaPath:"#/definitions/date/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/accessed/date-parts",schemaPath:"#/definitions/date/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.raw !== undefined){
if(typeof data14.raw !== "string"){
const err20 = {instancePath:instancePath+"/accessed/raw",schemaPath:"#/definitions/date/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data14.literal !== undefined){
if(typeof data14.literal !== "string"){
const err21 = {instancePath:instancePath+"/accessed/literal",schemaPath:"#/definitions/date/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.season !== undefined){
let data20 = data14.season;
if((typeof data20 !== "string") && (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20))))){
const err22 = {instancePath:instancePath+"/accessed/season",schemaPath:"#/definitions/date/properties/season/type",keyword:"type",params:{type: schema21.properties.season.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.circa !== undefined){
let data21 = data14.circa;
if(((typeof data21 !== "string") && (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21))))) && (typeof data21 !== "boolean")){
const err23 = {instancePath:instancePath+"/accessed/circa",schemaPath:"#/definitions/date/properties/circa/type",keyword:"type",params:{type: schema21.properties.circa.type},message:"must be string,integer,boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.publisher !== undefined){
let data22 = data.publisher;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err24 = {instancePath:instancePath+"/publisher",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema18.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["container-title"] !== undefined){
let data23 = data["container-title"];
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
const err25 = {instancePath:instancePath+"/container-title",schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema18.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.URL !== undefined){
if(typeof data.URL !== "string"){
const err26 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.DOI !== undefined){
if(typeof data.DOI !== "string"){
const err27 = {instancePath:instancePath+"/DOI",schemaPath:"#/properties/DOI/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err28 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err29 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["available-date"] !== undefined){
let data28 = data["available-date"];
if(((typeof data28 !== "string") && (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28))))) && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
const err30 = {instancePath:instancePath+"/available-date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema21.type},message:"must be string,integer,object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err31 = {instancePath:instancePath+"/available-date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 in data28){
if(!(((((key3 === "date-parts") || (key3 === "raw")) || (key3 === "literal")) || (key3 === "season")) || (key3 === "circa"))){
const err32 = {instancePath:instancePath+"/available-date",schemaPath:"#/definitions/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data28["date-parts"] !== undefined){
let data29 = data28["date-parts"];
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")){
const err33 = {instancePath:instancePath+"/available-date/date-parts/" + i4+"/" + i5,schemaPath:"#/definitions/date/properties/date-parts/items/items/type",keyword:"type",params:{type: schema21.properties["date-parts"].items.items.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/available-date/date-parts/" + i4,schemaPath:"#/definitions/date/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/available-date/date-parts",schemaPath:"#/definitions/date/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data28.raw !== undefined){
if(typeof data28.raw !== "string"){
const err36 = {instancePath:instancePath+"/available-date/raw",schemaPath:"#/definitions/date/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data28.literal !== undefined){
if(typeof data28.literal !== "string"){
const err37 = {instancePath:instancePath+"/available-date/literal",schemaPath:"#/definitions/date/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data28.season !== undefined){
let data34 = data28.season;
if((typeof data34 !== "string") && (!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34))))){
const err38 = {instancePath:instancePath+"/available-date/season",schemaPath:"#/definitions/date/properties/season/type",keyword:"type",params:{type: schema21.properties.season.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data28.circa !== undefined){
let data35 = data28.circa;
if(((typeof data35 !== "string") && (!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err39 = {instancePath:instancePath+"/available-date/circa",schemaPath:"#/definitions/date/properties/circa/type",keyword:"type",params:{type: schema21.properties.circa.type},message:"must be string,integer,boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data["event-date"] !== undefined){
let data36 = data["event-date"];
if(((typeof data36 !== "string") && (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36))))) && (!(data36 && typeof data36 == "object" && !Array.isArray(data36)))){
const err40 = {instancePath:instancePath+"/event-date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema21.type},message:"must be string,integer,object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
const err41 = {instancePath:instancePath+"/event-date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
if(!(((((key4 === "date-parts") || (key4 === "raw")) || (key4 === "literal")) || (key4 === "season")) || (key4 === "circa"))){
const err42 = {instancePath:instancePath+"/event-date",schemaPath:"#/definitions/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data36["date-parts"] !== undefined){
let data37 = data36["date-parts"];
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
let data39 = data38[i7];
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")){
const err43 = {instancePath:instancePath+"/event-date/date-parts/" + i6+"/" + i7,schemaPath:"#/definitions/date/properties/date-parts/items/items/type",keyword:"type",params:{type: schema21.properties["date-parts"].items.items.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/event-date/date-parts/" + i6,schemaPath:"#/definitions/date/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/event-date/date-parts",schemaPath:"#/definitions/date/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data36.raw !== undefined){
if(typeof data36.raw !== "string"){
const err46 = {instancePath:instancePath+"/event-date/raw",schemaPath:"#/definitions/date/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data36.literal !== undefined){
if(typeof data36.literal !== "string"){
const err47 = {instancePath:instancePath+"/event-date/literal",schemaPath:"#/definitions/date/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data36.season !== undefined){
let data42 = data36.season;
if((typeof data42 !== "string") && (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42))))){
const err48 = {instancePath:instancePath+"/event-date/season",schemaPath:"#/definitions/date/properties/season/type",keyword:"type",params:{type: schema21.properties.season.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data36.circa !== undefined){
let data43 = data36.circa;
if(((typeof data43 !== "string") && (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43))))) && (typeof data43 !== "boolean")){
const err49 = {instancePath:instancePath+"/event-date/circa",schemaPath:"#/definitions/date/properties/circa/type",keyword:"type",params:{type: schema21.properties.circa.type},message:"must be string,integer,boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data["original-date"] !== undefined){
let data44 = data["original-date"];
if(((typeof data44 !== "string") && (!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44))))) && (!(data44 && typeof data44 == "object" && !Array.isArray(data44)))){
const err50 = {instancePath:instancePath+"/original-date",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema21.type},message:"must be string,integer,object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err51 = {instancePath:instancePath+"/original-date",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key5 in data44){
if(!(((((key5 === "date-parts") || (key5 === "raw")) || (key5 === "literal")) || (key5 === "season")) || (key5 === "circa"))){
const err52 = {instancePath:instancePath+"/original-date",schemaPath:"#/definitions/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data44["date-parts"] !== undefined){
let data45 = data44["date-parts"];
if(Array.isArray(data45)){
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
let data46 = data45[i8];
if(Array.isArray(data46)){
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
let data47 = data46[i9];
if((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (typeof data47 !== "string")){
const err53 = {instancePath:instancePath+"/original-date/date-parts/" + i8+"/" + i9,schemaPath:"#/definitions/date/properties/date-parts/items/items/type",keyword:"type",params:{type: schema21.properties["date-parts"].items.items.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/original-date/date-parts/" + i8,schemaPath:"#/definitions/date/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/original-date/date-parts",schemaPath:"#/definitions/date/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data44.raw !== undefined){
if(typeof data44.raw !== "string"){
const err56 = {instancePath:instancePath+"/original-date/raw",schemaPath:"#/definitions/date/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data44.literal !== undefined){
if(typeof data44.literal !== "string"){
const err57 = {instancePath:instancePath+"/original-date/literal",schemaPath:"#/definitions/date/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data44.season !== undefined){
let data50 = data44.season;
if((typeof data50 !== "string") && (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50))))){
const err58 = {instancePath:instancePath+"/original-date/season",schemaPath:"#/definitions/date/properties/season/type",keyword:"type",params:{type: schema21.properties.season.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data44.circa !== undefined){
let data51 = data44.circa;
if(((typeof data51 !== "string") && (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51))))) && (typeof data51 !== "boolean")){
const err59 = {instancePath:instancePath+"/original-date/circa",schemaPath:"#/definitions/date/properties/circa/type",keyword:"type",params:{type: schema21.properties.circa.type},message:"must be string,integer,boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data.submitted !== undefined){
let data52 = data.submitted;
if(((typeof data52 !== "string") && (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52))))) && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
const err60 = {instancePath:instancePath+"/submitted",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: schema21.type},message:"must be string,integer,object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err61 = {instancePath:instancePath+"/submitted",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?([T/ ].*)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key6 in data52){
if(!(((((key6 === "date-parts") || (key6 === "raw")) || (key6 === "literal")) || (key6 === "season")) || (key6 === "circa"))){
const err62 = {instancePath:instancePath+"/submitted",schemaPath:"#/definitions/date/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data52["date-parts"] !== undefined){
let data53 = data52["date-parts"];
if(Array.isArray(data53)){
const len10 = data53.length;
for(let i10=0; i10<len10; i10++){
let data54 = data53[i10];
if(Array.isArray(data54)){
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
let data55 = data54[i11];
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")){
const err63 = {instancePath:instancePath+"/submitted/date-parts/" + i10+"/" + i11,schemaPath:"#/definitions/date/properties/date-parts/items/items/type",keyword:"type",params:{type: schema21.properties["date-parts"].items.items.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/submitted/date-parts/" + i10,schemaPath:"#/definitions/date/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/submitted/date-parts",schemaPath:"#/definitions/date/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data52.raw !== undefined){
if(typeof data52.raw !== "string"){
const err66 = {instancePath:instancePath+"/submitted/raw",schemaPath:"#/definitions/date/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data52.literal !== undefined){
if(typeof data52.literal !== "string"){
const err67 = {instancePath:instancePath+"/submitted/literal",schemaPath:"#/definitions/date/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data52.season !== undefined){
let data58 = data52.season;
if((typeof data58 !== "string") && (!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58))))){
const err68 = {instancePath:instancePath+"/submitted/season",schemaPath:"#/definitions/date/properties/season/type",keyword:"type",params:{type: schema21.properties.season.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data52.circa !== undefined){
let data59 = data52.circa;
if(((typeof data59 !== "string") && (!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59))))) && (typeof data59 !== "boolean")){
const err69 = {instancePath:instancePath+"/submitted/circa",schemaPath:"#/definitions/date/properties/circa/type",keyword:"type",params:{type: schema21.properties.circa.type},message:"must be string,integer,boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data.chair !== undefined){
if(!(validate16(data.chair, {instancePath:instancePath+"/chair",parentData:data,parentDataProperty:"chair",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["collection-editor"] !== undefined){
if(!(validate16(data["collection-editor"], {instancePath:instancePath+"/collection-editor",parentData:data,parentDataProperty:"collection-editor",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.compiler !== undefined){
if(!(validate16(data.compiler, {instancePath:instancePath+"/compiler",parentData:data,parentDataProperty:"compiler",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.composer !== undefined){
if(!(validate16(data.composer, {instancePath:instancePath+"/composer",parentData:data,parentDataProperty:"composer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["container-author"] !== undefined){
if(!(validate16(data["container-author"], {instancePath:instancePath+"/container-author",parentData:data,parentDataProperty:"container-author",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.contributor !== undefined){
if(!(validate16(data.contributor, {instancePath:instancePath+"/contributor",parentData:data,parentDataProperty:"contributor",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.curator !== undefined){
if(!(validate16(data.curator, {instancePath:instancePath+"/curator",parentData:data,parentDataProperty:"curator",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.director !== undefined){
if(!(validate16(data.director, {instancePath:instancePath+"/director",parentData:data,parentDataProperty:"director",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.editor !== undefined){
if(!(validate16(data.editor, {instancePath:instancePath+"/editor",parentData:data,parentDataProperty:"editor",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["editorial-director"] !== undefined){
if(!(validate16(data["editorial-director"], {instancePath:instancePath+"/editorial-director",parentData:data,parentDataProperty:"editorial-director",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.editortranslator !== undefined){
if(!(validate16(data.editortranslator, {instancePath:instancePath+"/editortranslator",parentData:data,parentDataProperty:"editortranslator",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["executive-producer"] !== undefined){
if(!(validate16(data["executive-producer"], {instancePath:instancePath+"/executive-producer",parentData:data,parentDataProperty:"executive-producer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.guest !== undefined){
if(!(validate16(data.guest, {instancePath:instancePath+"/guest",parentData:data,parentDataProperty:"guest",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate16(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.illustrator !== undefined){
if(!(validate16(data.illustrator, {instancePath:instancePath+"/illustrator",parentData:data,parentDataProperty:"illustrator",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.interviewer !== undefined){
if(!(validate16(data.interviewer, {instancePath:instancePath+"/interviewer",parentData:data,parentDataProperty:"interviewer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.narrator !== undefined){
if(!(validate16(data.narrator, {instancePath:instancePath+"/narrator",parentData:data,parentDataProperty:"narrator",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.organizer !== undefined){
if(!(validate16(data.organizer, {instancePath:instancePath+"/organizer",parentData:data,parentDataProperty:"organizer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["original-author"] !== undefined){
if(!(validate16(data["original-author"], {instancePath:instancePath+"/original-author",parentData:data,parentDataProperty:"original-author",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.performer !== undefined){
if(!(validate16(data.performer, {instancePath:instancePath+"/performer",parentData:data,parentDataProperty:"performer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.producer !== undefined){
if(!(validate16(data.producer, {instancePath:instancePath+"/producer",parentData:data,parentDataProperty:"producer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate16(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["reviewed-author"] !== undefined){
if(!(validate16(data["reviewed-author"], {instancePath:instancePath+"/reviewed-author",parentData:data,parentDataProperty:"reviewed-author",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["script-writer"] !== undefined){
if(!(validate16(data["script-writer"], {instancePath:instancePath+"/script-writer",parentData:data,parentDataProperty:"script-writer",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data["series-creator"] !== undefined){
if(!(validate16(data["series-creator"], {instancePath:instancePath+"/series-creator",parentData:data,parentDataProperty:"series-creator",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.translator !== undefined){
if(!(validate16(data.translator, {instancePath:instancePath+"/translator",parentData:data,parentDataProperty:"translator",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["statement","source"],"properties":{"statement":{"$ref":"#/definitions/textPerLanguage"},"source":{"$ref":"#/definitions/texts"},"via":{"$ref":"#/definitions/texts"},"figure":{"$ref":"#/definitions/figure"},"also":{"type":"object","propertyNames":{"$ref":"#/definitions/languageTag"},"additionalProperties":{"$ref":"#/definitions/texts"}},"asOf":{"$ref":"#/definitions/isoDate"},"locator":{"type":["string","integer"]},"quote":{"type":["string","object"],"required":["text"],"properties":{"text":{"$ref":"#/definitions/text"},"lang":{"$ref":"#/definitions/languageTag"}},"additionalProperties":false},"rank":{"enum":["preferred","normal","deprecated"]},"supersededBy":{"$ref":"#/definitions/text"},"disputes":{"$ref":"#/definitions/texts"},"note":{"type":"string"}},"additionalProperties":false};
const schema30 = {"type":["string","number","object"],"pattern":"\\S","properties":{"value":{"type":["string","number"]},"min":{"type":["string","number"]},"max":{"type":["string","number"]},"qualifier":{"enum":["exact","about","at-least","at-most","more-than","less-than"]},"unit":{"type":["string","null"]},"noun":{"type":"string"}},"minProperties":1,"additionalProperties":false};
const schema32 = {"type":["string","integer"],"pattern":"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*$"};
const pattern13 = new RegExp("^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.statement !== undefined){
if(!(validate12(data.statement, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate14(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.via !== undefined){
if(!(validate14(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.figure !== undefined){
let data3 = data.figure;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err3 = {instancePath:instancePath+"/figure",schemaPath:"#/definitions/figure/type",keyword:"type",params:{type: schema30.type},message:"must be string,number,object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/figure",schemaPath:"#/definitions/figure/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err5 = {instancePath:instancePath+"/figure",schemaPath:"#/definitions/figure/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "value") || (key1 === "min")) || (key1 === "max")) || (key1 === "qualifier")) || (key1 === "unit")) || (key1 === "noun"))){
const err6 = {instancePath:instancePath+"/figure",schemaPath:"#/definitions/figure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.value !== undefined){
let data4 = data3.value;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err7 = {instancePath:instancePath+"/figure/value",schemaPath:"#/definitions/figure/properties/value/type",keyword:"type",params:{type: schema30.properties.value.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.min !== undefined){
let data5 = data3.min;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err8 = {instancePath:instancePath+"/figure/min",schemaPath:"#/definitions/figure/properties/min/type",keyword:"type",params:{type: schema30.properties.min.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.max !== undefined){
let data6 = data3.max;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err9 = {instancePath:instancePath+"/figure/max",schemaPath:"#/definitions/figure/properties/max/type",keyword:"type",params:{type: schema30.properties.max.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.qualifier !== undefined){
let data7 = data3.qualifier;
if(!((((((data7 === "exact") || (data7 === "about")) || (data7 === "at-least")) || (data7 === "at-most")) || (data7 === "more-than")) || (data7 === "less-than"))){
const err10 = {instancePath:instancePath+"/figure/qualifier",schemaPath:"#/definitions/figure/properties/qualifier/enum",keyword:"enum",params:{allowedValues: schema30.properties.qualifier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.unit !== undefined){
let data8 = data3.unit;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/figure/unit",schemaPath:"#/definitions/figure/properties/unit/type",keyword:"type",params:{type: schema30.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.noun !== undefined){
if(typeof data3.noun !== "string"){
const err12 = {instancePath:instancePath+"/figure/noun",schemaPath:"#/definitions/figure/properties/noun/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.also !== undefined){
let data10 = data.also;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs22 = errors;
if(typeof key2 === "string"){
if(!pattern1.test(key2)){
const err13 = {instancePath:instancePath+"/also",schemaPath:"#/definitions/languageTag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/also",schemaPath:"#/definitions/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid3 = _errs22 === errors;
if(!valid3){
const err15 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key3 in data10){
if(!(validate14(data10[key3], {instancePath:instancePath+"/also/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.asOf !== undefined){
let data12 = data.asOf;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
const err17 = {instancePath:instancePath+"/asOf",schemaPath:"#/definitions/isoDate/type",keyword:"type",params:{type: schema32.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err18 = {instancePath:instancePath+"/asOf",schemaPath:"#/definitions/isoDate/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*$"},message:"must match pattern \""+"^\\s*\\d{4}(-\\d{2}(-\\d{2})?)?\\s*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.locator !== undefined){
let data13 = data.locator;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
const err19 = {instancePath:instancePath+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{type: schema29.properties.locator.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.quote !== undefined){
let data14 = data.quote;
if((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err20 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type: schema29.properties.quote.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.text === undefined){
const err21 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data14){
if(!((key4 === "text") || (key4 === "lang"))){
const err22 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.text !== undefined){
let data15 = data14.text;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err23 = {instancePath:instancePath+"/quote/text",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/quote/text",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.lang !== undefined){
let data16 = data14.lang;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
const err25 = {instancePath:instancePath+"/quote/lang",schemaPath:"#/definitions/languageTag/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/quote/lang",schemaPath:"#/definitions/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data.rank !== undefined){
let data17 = data.rank;
if(!(((data17 === "preferred") || (data17 === "normal")) || (data17 === "deprecated"))){
const err27 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema29.properties.rank.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.supersededBy !== undefined){
let data18 = data.supersededBy;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err28 = {instancePath:instancePath+"/supersededBy",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/supersededBy",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.disputes !== undefined){
if(!(validate14(data.disputes, {instancePath:instancePath+"/disputes",parentData:data,parentDataProperty:"disputes",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err30 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="claims.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "version")) || (key0 === "sources")) || (key0 === "claims"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(!(data.version === 1)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sources !== undefined){
let data2 = data.sources;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: schema11.properties.sources.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate11(data2[key1], {instancePath:instancePath+"/sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
}
if(data.claims !== undefined){
let data4 = data.claims;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: schema11.properties.claims.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(validate45(data4[key2], {instancePath:instancePath+"/claims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const fields = {"registry":["$schema","version","sources","claims"],"quote":["text","lang"],"claim":["statement","source","via","figure","also","asOf","locator","quote","rank","supersededBy","disputes","note"],"figure":["value","min","max","qualifier","unit","noun"],"name":["family","given","literal","suffix","dropping-particle","non-dropping-particle","comma-suffix","static-ordering","parse-names"],"date":["date-parts","raw","literal","season","circa"],"source":["short","kind","aliases","type","title","author","issued","accessed","publisher","container-title","URL","DOI","language","note","available-date","event-date","original-date","submitted","chair","collection-editor","compiler","composer","container-author","contributor","curator","director","editor","editorial-director","editortranslator","executive-producer","guest","host","illustrator","interviewer","narrator","organizer","original-author","performer","producer","recipient","reviewed-author","script-writer","series-creator","translator","abstract","annote","archive","archive_collection","archive_location","archive-place","authority","call-number","categories","chapter-number","citation-key","citation-label","citation-number","collection-number","collection-title","container-title-short","custom","dimensions","division","edition","event","event-place","event-title","first-reference-note-number","genre","id","ISBN","ISSN","issue","journalAbbreviation","jurisdiction","keyword","license","locator","medium","number","number-of-pages","number-of-volumes","original-publisher","original-publisher-place","original-title","page","page-first","part","part-title","PMCID","PMID","printing","publisher-place","references","reviewed-genre","reviewed-title","scale","section","shortTitle","source","status","supplement","title-short","version","volume","volume-title","volume-title-short","year-suffix"]};
