/**
 * The parser of PDFs, from the one file that its package has for browsers: by the package's name Node would load 350
 * files, which takes it five times as long. What is made by the one is strange to the other: import the parser from here.
 */
import { createRequire } from 'node:module'
import type * as PdfLib from '@cantoo/pdf-lib'

// From this folder and from that of the built app alike.
const file = '../../node_modules/@cantoo/pdf-lib/dist/pdf-lib.js'
const lib = createRequire(import.meta.url)(file) as typeof PdfLib

export const {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFStreamParsingError,
  PDFString,
} = lib

export type PDFArray = PdfLib.PDFArray
export type PDFContext = PdfLib.PDFContext
export type PDFDict = PdfLib.PDFDict
export type PDFDocument = PdfLib.PDFDocument
export type PDFField = PdfLib.PDFField
export type PDFFont = PdfLib.PDFFont
export type PDFHexString = PdfLib.PDFHexString
export type PDFName = PdfLib.PDFName
export type PDFNumber = PdfLib.PDFNumber
export type PDFObject = PdfLib.PDFObject
export type PDFRawStream = PdfLib.PDFRawStream
export type PDFRef = PdfLib.PDFRef
export type PDFStream = PdfLib.PDFStream
export type PDFString = PdfLib.PDFString
